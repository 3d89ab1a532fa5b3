package nc.cagou.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Months: {@code 2024-05}, {@code 05/2024}, {@code 202405}, {@code mai 2024}, {@code 2024M05}, and
 * a date for its month. Values are texts {@code 2024-05}.
 */
final class MonthColumn extends Column {

  MonthColumn(ColumnPlace place) {
    super(place);
  }

  @Override
  Object value(String trimmed, boolean ours) {
    List<String> words = new ArrayList<>();
    for (String word : Headers.words(trimmed)) {
      words.add(word);
    }
    int year = -1;
    int month = -1;
    if (words.size() == 1 && words.get(0).length() == 6) {
      year = Days.whole(words.get(0).substring(0, 4));
      month = Days.whole(words.get(0).substring(4));
    } else if (words.size() >= 2 && words.size() <= 3) {
      int last = words.size() - 1;
      boolean yearFirst = words.get(0).length() == 4 && Days.whole(words.get(0)) > 0;
      year = Days.whole(words.get(yearFirst ? 0 : last));
      String other = words.get(yearFirst ? 1 : last - 1);
      month = Days.whole(other) > 0 ? Days.whole(other) : Days.month(other);
      if (words.size() == 3 && Days.of(trimmed, 'D') == Days.NONE) {
        return wrongType();
      }
    }
    if (year < 1000 || year > 9999 || month < 1 || month > 12) {
      return wrongType();
    }
    return year + (month < 10 ? "-0" : "-") + month;
  }
}
