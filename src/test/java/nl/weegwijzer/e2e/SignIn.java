package nl.weegwijzer.e2e;

import com.microsoft.playwright.Page;

/** Signs people in and out as they would themselves: through the pages that they would see. */
public final class SignIn {

    static final String PASSWORD = "alleen-voor-tests";

    private SignIn() {}

    /**
     * Goes to the portal, signs in at the demo's own provider and waits for the first page.
     *
     * @param login such as {@code klant-1}; see {@code DemoPeople}
     */
    public static void atDemo(Page page, String login) {
        page.navigate("/");
        chooseAtDemo(page, login);
    }

    /**
     * Goes to the portal, signs in at Keycloak, with a second factor where it asks for one, and waits for the first page.
     *
     * @param login such as {@code klant-1}; see {@code src/test/resources/keycloak}
     */
    public static void atKeycloak(Page page, String login) {
        page.navigate("/");
        fillAtKeycloak(page, login);
    }

    /** Chooses somebody on the demo's sign-in page, where the browser already is. */
    static void chooseAtDemo(Page page, String login) {
        page.waitForURL("**/demo/inloggen");
        page.locator("button[value='" + login + "']").click();
        page.waitForURL(url -> !url.contains("/demo/"));
    }

    /** Fills the forms of Keycloak, where the browser already is. */
    static void fillAtKeycloak(Page page, String login) {
        page.waitForURL("**/realms/weegwijzer/**");
        page.locator("#username").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForLoadState();
        if (page.locator("#otp").count() > 0) {
            page.locator("#otp").fill(OneTimePassword.fresh(login));
            page.locator("#kc-login").click();
        }
        page.waitForURL(url -> !url.contains("/realms/"));
    }

    /** Signs out by the button that every page has, and waits for the provider to ask who is there. */
    public static void out(Page page) {
        page.locator("[data-sign-out]").click();
        page.waitForURL(url -> url.contains("/demo/inloggen") || url.contains("/realms/weegwijzer/"));
    }
}
