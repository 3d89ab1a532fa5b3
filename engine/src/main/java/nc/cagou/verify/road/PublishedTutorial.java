package nc.cagou.verify.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.road.EmpiricalBayes;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.Tolerance;

/**
 * The worked examples of Hauer et al. 2002: a function "a*ADT^b" per kilometre and year, a
 * dispersion per kilometre, the counts of one or more years. Printed results hold to their last
 * digit, those computed anew to ten digits.
 */
final class PublishedTutorial {

  private static final Pattern FUNCTION = Pattern.compile("([\\d.]+)\\s*\\*\\s*ADT\\^([\\d.]+)");
  private static final Tolerance PRINTED = Tolerance.absolute(0.0100001);
  private static final Tolerance ANEW = Tolerance.relative(1e-10);

  private PublishedTutorial() {}

  static void compare(Comparison c, JsonNode all) {
    JsonNode inputs = all.get("inputs");
    Matcher function = FUNCTION.matcher(inputs.get("spf").asText());
    if (!function.find()) {
      throw new IllegalArgumentException("no function in " + inputs.get("spf"));
    }
    double length = inputs.get("length_km").asDouble();
    double perKilometre =
        Double.parseDouble(function.group(1))
            * Math.pow(inputs.get("adt").asDouble(), Double.parseDouble(function.group(2)));
    double k = 1 / (inputs.get("phi_per_km").asDouble() * length);
    Map<String, Object> printed = new LinkedHashMap<>();
    Map<String, Object> anew = new LinkedHashMap<>();
    anew.put("mu_per_km_year", perKilometre);
    inputs
        .fields()
        .forEachRemaining(
            e -> {
              if (e.getKey().endsWith("_counts")) {
                String name = e.getKey().substring(0, e.getKey().length() - "_counts".length());
                example(name, e.getValue(), perKilometre * length, length, k, printed, anew);
              }
            });
    c.json(all.get("published"), printed, PRINTED, Set.of());
    c.json(all.get("recomputed_full_precision"), anew, ANEW, Set.of());
  }

  private static void example(
      String name,
      JsonNode counts,
      double perYear,
      double length,
      double k,
      Map<String, Object> printed,
      Map<String, Object> anew) {
    double observed = 0;
    for (JsonNode count : counts) {
      observed += count.asDouble();
    }
    int years = counts.size();
    EmpiricalBayes own = EmpiricalBayes.of(observed, perYear * years, k);
    double sd = Math.sqrt(own.variance());
    printed.put(name + "_per_year", own.expected() / years);
    printed.put(name + "_sd_per_year", sd / years);
    printed.put(name + "_per_km_year", own.expected() / years / length);
    printed.put(name + "_sd_per_km_year", sd / years / length);
    String suffix = years == 1 ? "" : "_" + years + "y";
    anew.put(name + ".w", own.weight());
    anew.put(name + ".expected" + suffix, own.expected());
    anew.put(name + ".sd" + suffix, sd);
  }
}
