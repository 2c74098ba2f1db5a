package nl.hoofdzaakwerk.employer.willingness;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test have the telling now instead of at its moment. */
@ApplicationScoped
public class VacancyNewsRun {
    private final VacancyNews news;

    VacancyNewsRun(VacancyNews news) {
        this.news = news;
    }

    public void now() {
        news.tellAll();
    }
}
