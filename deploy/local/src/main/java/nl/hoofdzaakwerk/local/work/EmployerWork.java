package nl.hoofdzaakwerk.local.work;

import static nl.hoofdzaakwerk.local.Service.EMPLOYER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The work of an account manager in employer-service. */
public final class EmployerWork {
    private final Actor accountManager;

    public EmployerWork(Actor accountManager) {
        this.accountManager = accountManager;
    }

    /** An employer; {@code section} is the SBI section's letter. */
    public record Company(
            String name,
            String municipality,
            String section,
            int employees,
            boolean newToTargetGroup,
            String foundThrough,
            LocalDate registeredOn) {}

    /**
     * A vacancy.
     *
     * @param more what else it says, as the API takes it
     */
    public record Offer(
            String title,
            String occupation,
            int positions,
            int minimumHours,
            int maximumHours,
            String postcode4,
            List<String> conditions,
            List<String> tasks,
            LocalDate opensOn,
            Map<String, Object> more) {
        public Offer(
                String title,
                String occupation,
                int positions,
                int minimumHours,
                int maximumHours,
                String postcode4,
                List<String> conditions,
                List<String> tasks,
                LocalDate opensOn) {
            this(
                    title,
                    occupation,
                    positions,
                    minimumHours,
                    maximumHours,
                    postcode4,
                    conditions,
                    tasks,
                    opensOn,
                    Map.of());
        }
    }

    public String register(Company company) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", company.name());
        body.put("municipality", company.municipality());
        body.put("sector", Map.of("section", company.section()));
        body.put("employees", company.employees());
        body.put("newToTargetGroup", company.newToTargetGroup());
        body.put("foundThrough", company.foundThrough());
        body.put("registeredOn", company.registeredOn().toString());
        return accountManager.post(EMPLOYER, "/employers", body).text("id");
    }

    public void takeStage(String employer, String stage, LocalDate date, String how) {
        accountManager.post(
                EMPLOYER,
                "/employers/" + employer + "/stages",
                Map.of("to", stage, "date", date.toString(), "how", how));
    }

    public String openVacancy(String employer, Offer offer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", offer.title());
        body.put("occupation", offer.occupation());
        body.put("positions", offer.positions());
        body.put("minimumHours", offer.minimumHours());
        body.put("maximumHours", offer.maximumHours());
        body.put("postcode4", offer.postcode4());
        body.put("conditions", offer.conditions());
        body.put("tasks", offer.tasks());
        body.put("opensOn", offer.opensOn().toString());
        body.putAll(offer.more());
        return accountManager
                .post(EMPLOYER, "/employers/" + employer + "/vacancies", body)
                .text("id");
    }
}
