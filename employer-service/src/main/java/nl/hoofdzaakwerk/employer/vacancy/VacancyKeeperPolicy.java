package nl.hoofdzaakwerk.employer.vacancy;

import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** D3: the WSP leads, so its account managers keep all vacancies; others keep what their own organisation opened. */
final class VacancyKeeperPolicy {
    private VacancyKeeperPolicy() {}

    static boolean mayKeep(Vacancy vacancy, Caller caller) {
        return caller.has(Roles.ACCOUNT_MANAGER) || vacancy.organisation().equals(caller.organisation());
    }
}
