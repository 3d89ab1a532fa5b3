package nc.cagou.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nc.cagou.testkit.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages in a real browser: every width, both languages, with and without JavaScript. */
class PagesIT {

  private static final Site SITE = Site.shared();
  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.of(SITE.address());
  }

  @AfterAll
  static void close() {
    if (reader != null) {
      reader.close();
    }
  }

  @Test
  void axeFindsNothingOnAnyPageInEitherLanguageOnAnyScreen() {
    List<String> faults = new ArrayList<>();
    faults.addAll(reader.faults(pages("fr"), 1280, true, true));
    faults.addAll(reader.faults(pages("en"), 1280, true, true));
    faults.addAll(reader.faults(pages("fr"), 360, true, true));
    faults.addAll(reader.faults(pages("en"), 768, true, true));
    assertEquals(List.of(), faults);
  }

  @Test
  void nothingRunsOverTheEdgeWithOrWithoutJavaScript() {
    List<String> faults = new ArrayList<>();
    for (int width : new int[] {320, 360, 768, 1280}) {
      faults.addAll(reader.faults(pages("fr"), width, false, false));
      faults.addAll(reader.faults(pages("en"), width, true, false));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aChoiceWithoutJavaScriptIsAFormThatIsSent() {
    Page page = reader.screen(1280, false);
    page.navigate("u/sample?lang=fr");
    page.getByLabel("Territoire").selectOption("98818");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afficher")).click();
    assertThat(page.locator("h1")).hasText("52 observations en 2024, Nouméa");
    assertTrue(page.url().contains("territory=98818") && page.url().contains("lang=fr"));
    assertThat(page.getByLabel("Territoire")).hasValue("98818");
    page.context().close();
  }

  @Test
  void aChoiceWithJavaScriptSwapsTheStoryKeepsTheAddressAndGoesBack() {
    Page page = reader.screen(1280, true);
    page.navigate("u/sample?lang=en");
    page.evaluate("window.stays = true");
    page.getByLabel("Territory").selectOption("98818");
    assertThat(page.locator("h1")).hasText("52 sightings in 2024, Nouméa");
    assertThat(page.locator("#chosen")).containsText("Shown: Nouméa.");
    assertTrue(page.url().contains("territory=98818"), page.url());
    assertEquals(true, page.evaluate("window.stays === true"));
    page.goBack();
    assertThat(page.locator("h1")).hasText("1275 sightings in 2024, Nouvelle-Calédonie");
    assertThat(page.getByLabel("Territory")).hasValue("");
    page.context().close();
  }

  @Test
  void aComparatorIsChosenInPlaceAndTheBackButtonUndoesIt() {
    Page page = reader.screen(1280, true);
    page.navigate("u/sample?lang=en");
    page.getByLabel("Territory").selectOption("98818");
    assertThat(page.locator("h1")).hasText("52 sightings in 2024, Nouméa");
    page.getByLabel("Compare with").selectOption("stratum");
    assertThat(page.locator("#beside-title")).containsText("Median of the communes");
    assertTrue(page.url().contains("beside=stratum"), page.url());
    page.goBack();
    assertThat(page.locator("#beside-title")).hasCount(0);
    page.navigate("t/98818?lang=en");
    page.getByLabel("Compare with").selectOption("98815");
    assertThat(page.locator("#portrait")).containsText("Nouméa beside: Maré");
    assertTrue(page.url().contains("beside=98815"), page.url());
    page.context().close();
  }

  @Test
  void aLeverAnswersInPlaceAndItsStateIsInTheAddress() {
    Page page = reader.screen(1280, true);
    page.navigate("u/sample?lang=en");
    page.evaluate("window.stays = true");
    page.locator("#set-height-height").fill("7");
    page.locator("#set-height-height").press("Enter");
    assertThat(page.locator("#lever-height table")).containsText("1,213");
    assertTrue(page.url().contains("lever.height=7"), page.url());
    assertEquals(true, page.evaluate("window.stays === true"));
    page.navigate(page.url());
    assertThat(page.locator("#set-height-height")).hasValue("7");
    page.context().close();
  }

  @Test
  void aPlaceOnTheMapIsALink() {
    Page page = reader.screen(1280, false);
    page.navigate("u/sample?lang=en");
    page.locator("#figure-map .wide a[href*='98815']").first().click();
    assertThat(page.locator("h1")).hasText("Maré");
    assertTrue(page.url().contains("/t/98815?lang=en#about-sample"), page.url());
    page.context().close();
  }

  @Test
  void theKeyboardReachesEverythingAndIsSeen() {
    Page page = reader.screen(1280, true);
    page.navigate("u/sample?lang=fr");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
    page.navigate("u/sample?lang=fr");
    String wanted =
        "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]"
            + ".filter(e => e.checkVisibility() && e.getClientRects().length).length";
    int all = ((Number) page.evaluate(wanted)).intValue();
    Set<Object> reached = new LinkedHashSet<>();
    String focused =
        "(() => { const e = document.activeElement; window.seen ??= new Map();"
            + " if (!seen.has(e)) seen.set(e, seen.size);"
            + " return seen.get(e) + (getComputedStyle(e).outlineStyle === 'none' ? ' unseen ' + e.outerHTML.slice(0, 80) : ''); })()";
    for (int i = 0; i < all; i++) {
      page.keyboard().press("Tab");
      reached.add(page.evaluate(focused));
    }
    assertEquals(List.of(), reached.stream().filter(r -> r.toString().contains("unseen")).toList());
    assertEquals(all, reached.size());
    page.context().close();
  }

  @Test
  void onPaperThereIsNoNavigation() {
    Page page = reader.screen(1280, true);
    page.navigate("u/sample?lang=fr");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    for (var form : page.locator(".filter").all()) {
      assertThat(form).isHidden();
    }
    assertThat(page.locator(".tabs")).isHidden();
    assertThat(page.locator("h1")).isVisible();
    page.context().close();
  }

  private static List<String> pages(String lang) {
    return SITE.pages().stream()
        .map(path -> path.substring(1) + (path.contains("?") ? "&" : "?") + "lang=" + lang)
        .toList();
  }
}
