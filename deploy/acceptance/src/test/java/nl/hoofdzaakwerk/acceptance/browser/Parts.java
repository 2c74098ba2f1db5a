package nl.hoofdzaakwerk.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;

/** Parts of a page as people know them: by their whole names. */
final class Parts {
    private static final int LETTERS = 16;

    private Parts() {}

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    /** The first, where the same is linked to more than once. */
    static Locator firstLink(Page page, String name) {
        return link(page, name).first();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, named(name));
    }

    /** The heading that says which page it is. */
    static Locator title(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, named(name).setLevel(1));
    }

    /** What is typed or chosen in, by its label. */
    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator menu(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hoofdmenu"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** A name unlike every other, so that nothing looks the same by chance. */
    static String newName() {
        StringBuilder letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(LETTERS)
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }
}
