package nc.cagou.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A reader with a real browser (Chromium), on a wide screen or a phone, with or without JavaScript.
 * On a machine without Chromium the test is skipped with a sentence.
 */
public final class Reader implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;
  private final String address;

  private Reader(Playwright playwright, Browser browser, String address) {
    this.playwright = playwright;
    this.browser = browser;
    this.address = address;
  }

  /**
   * @param address of the site, with a slash at its end
   */
  public static Reader of(String address) {
    Path chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(chromium != null, "Skipped: there is no Chromium on this machine");
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    return new Reader(playwright, browser, address);
  }

  /** A screen of its own; close its context when done. */
  public Page screen(int width, boolean javaScript) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(javaScript));
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  /**
   * Looks at pages on one screen and says what is wrong: what axe finds, what runs over the edge,
   * what the console complains about, what comes from elsewhere. Empty when all is well.
   *
   * @param axe whether axe looks too (it needs JavaScript)
   */
  public List<String> faults(List<String> paths, int width, boolean javaScript, boolean axe) {
    List<String> faults = new ArrayList<>();
    Page page = screen(width, javaScript);
    String[] at = {""};
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().contains("Failed to load resource")) {
            faults.add(at[0] + ": console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address)) {
            faults.add(at[0] + ": asks " + request.url());
          }
        });
    for (String path : paths) {
      at[0] = path + " at " + width + (javaScript ? "" : " without JavaScript");
      page.navigate(path);
      Object over =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (((Number) over).intValue() > 0) {
        faults.add(at[0] + ": runs " + over + " pixels over the edge");
      }
      if (axe) {
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
          String where =
              rule.getNodes().stream()
                  .limit(3)
                  .map(node -> String.valueOf(node.getTarget()))
                  .collect(Collectors.joining(" "));
          faults.add(at[0] + ": " + rule.getId() + ": " + rule.getHelp() + " " + where);
        }
      }
    }
    page.context().close();
    return faults;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
