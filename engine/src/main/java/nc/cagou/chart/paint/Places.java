package nc.cagou.chart.paint;

import nc.cagou.text.Text;

/** What the charts know of territories. */
final class Places {

  private Places() {}

  static Text name(String code) {
    return Text.same(code);
  }
}
