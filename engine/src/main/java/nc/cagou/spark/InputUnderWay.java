package nc.cagou.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nc.cagou.intake.KeyRules;
import nc.cagou.intake.Plan;

/** An input that is being read. */
final class InputUnderWay {
  final Plan plan;
  final List<KeyRules.Rule> rules;
  final String folder;
  final TreeMap<Integer, SliceResult> results = new TreeMap<>();
  final List<RowCache.Orphans> orphans = new ArrayList<>();
  boolean orphansRefused;

  InputUnderWay(Plan plan, List<KeyRules.Rule> rules, String folder) {
    this.plan = plan;
    this.rules = rules;
    this.folder = folder;
  }

  List<FileMark> rows() {
    return results.values().stream().map(SliceResult::rows).toList();
  }
}
