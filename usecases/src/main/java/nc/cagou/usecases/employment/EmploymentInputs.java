package nc.cagou.usecases.employment;

import java.util.List;
import nc.cagou.Contract;
import nc.cagou.Document;
import nc.cagou.Input;
import nc.cagou.Layout;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Words;

/**
 * The inputs of employment: advertisements, registrations of jobseekers, a table of tensions as
 * Dares publishes it, the survey of recruitment projects, numbers of employees, monthly series, a
 * crosswalk from ROME to other occupations, and profiles of occupations.
 */
final class EmploymentInputs {

  private static final Words WORDS = Words.beside(EmploymentInputs.class, "contracts");

  private EmploymentInputs() {}

  static List<Input> all() {
    return List.of(
        input("offers", new OfferLayout()),
        input("jobseekers", new JobseekerLayout()),
        input("published_tension", new PublishedLayout()),
        input("recruitment_projects", Layout.NONE),
        input("employees", new EmployeesLayout()),
        input("monthly_series", Layout.NONE, new SeriesColumns()),
        input("nomenclature", Layout.NONE),
        input("occupation_profiles", Layout.NONE));
  }

  private static Input input(String name, Layout layout, Document... documents) {
    Contract contract =
        Contracts.load(EmploymentInputs.class, "contracts/" + name + ".json", name, layout, WORDS);
    return new Input(name, documents.length == 0 ? contract : contract.reading(documents));
  }
}
