package nc.cagou.usecases.employment;

/** What happened to an occupation in a territory during a period; shares may make parts. */
final class Flow {

  static final Flow NONE = new Flow();

  double offers;
  double positions;
  double durable;
  double shortLived;
  double registrations;
  double exits;

  /** Jobseekers on the list when the period begins. */
  double atStart;

  /** Exits over all who were on the list during the period: a share within [0, 1]. */
  double exitRate() {
    double exposed = exposed();
    return exposed > 0 ? exits / exposed : Double.NaN;
  }

  double exposed() {
    return atStart + registrations;
  }

  /** Jobseekers on the list, mean of the beginning and the end of the period. */
  double meanOnList() {
    return atStart + (registrations - exits) / 2;
  }

  /** The smaller of registrations and exits that are there; 0 when there is neither. */
  double persons() {
    double least = 0;
    for (double count : new double[] {registrations, exits}) {
      if (count > 0 && (least == 0 || count < least)) {
        least = count;
      }
    }
    return least;
  }
}
