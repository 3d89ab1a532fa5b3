package nc.cagou.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Walks through sorted rows group by group, and gives what a function makes of each. */
final class GroupIterator implements Iterator<Row> {

  private final Iterator<Row> rows;
  private final List<String> keys;
  private final Groups.Each each;
  private final Deque<Row> ready = new ArrayDeque<>();
  private Row next;

  GroupIterator(Iterator<Row> rows, List<String> keys, Groups.Each each) {
    this.rows = rows;
    this.keys = keys;
    this.each = each;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && next != null) {
      oneGroup();
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.poll();
  }

  private void oneGroup() {
    Row first = next;
    List<Object> own = values(first);
    List<Row> group = new ArrayList<>();
    while (next != null && values(next).equals(own)) {
      group.add(next);
      next = rows.hasNext() ? rows.next() : null;
    }
    for (Object[] made : each.of(new Group(first, group))) {
      Object[] whole = new Object[own.size() + made.length];
      for (int i = 0; i < own.size(); i++) {
        whole[i] = own.get(i);
      }
      System.arraycopy(made, 0, whole, own.size(), made.length);
      ready.add(RowFactory.create(whole));
    }
  }

  private List<Object> values(Row row) {
    List<Object> values = new ArrayList<>(keys.size());
    for (String key : keys) {
      values.add(row.get(row.fieldIndex(key)));
    }
    return values;
  }
}
