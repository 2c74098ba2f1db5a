package nl.hoofdzaakwerk.employer.vacancy;

import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** D3: the WSP leads, so its account managers keep all vacancies; others keep what their own organisation opened. */
public final class VacancyKeeperPolicy {
    private VacancyKeeperPolicy() {}

    /** @param opener the organisation that opened it */
    public static boolean mayKeep(OrganisationAlias opener, Caller caller) {
        return caller.has(Roles.ACCOUNT_MANAGER) || opener.equals(caller.organisation());
    }
}
