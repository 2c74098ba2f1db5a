package nl.hoofdzaakwerk.portal.programme;

/** Who sees to something. */
public record Owner(String name, String organisation) {

    /** As a list tells it. */
    public String said() {
        return name + ", " + organisation;
    }
}
