package nl.hoofdzaakwerk.reporting.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.estimate.model.CareCategory;
import nl.hoofdzaakwerk.reporting.estimate.model.CareShare;
import nl.hoofdzaakwerk.reporting.estimate.model.RegionPopulation;
import nl.hoofdzaakwerk.reporting.estimate.model.SocialValue;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class Populations implements PanacheRepositoryBase<RegionPopulation, String> {
    private static final String SHARES = """
            select distinct on (category) category, percent, source
            from care_share where valid_from <= ?1 order by category, valid_from desc
            """;
    private static final String VALUE = """
            select euro_per_euro, trajectory_cost, source, valid_from
            from social_value where method = ?1 and valid_from <= ?2 order by valid_from desc limit 1
            """;

    Optional<RegionPopulation> find(RegionCode region) {
        return findByIdOptional(region.value());
    }

    List<RegionPopulation> inOrder() {
        return list("order by region");
    }

    List<CareShare> shares(LocalDate day) {
        return query(SHARES).setParameter(1, day).getResultList().stream()
                .map(row -> new CareShare(CareCategory.valueOf((String) row[0]), (BigDecimal) row[1], (String) row[2]))
                .toList();
    }

    Optional<SocialValue> socialValue(Method method, LocalDate day) {
        return query(VALUE).setParameter(1, method.name()).setParameter(2, day).getResultList().stream()
                .map(row ->
                        new SocialValue(method, (BigDecimal) row[0], (BigDecimal) row[1], (String) row[2], day(row[3])))
                .findFirst();
    }

    private NativeQuery<Object[]> query(String text) {
        return getEntityManager().unwrap(Session.class).createNativeQuery(text, Object[].class);
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
