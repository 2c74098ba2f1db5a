package nl.hoofdzaakwerk.reporting.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.discipline.model.ValidationRule;

/** P4: the validation rules, with their history. */
@ApplicationScoped
class ValidationRules implements PanacheRepositoryBase<ValidationRule, UUID> {

    /** Those in force on the first day of a month: of each code the latest that has begun, unless that has ended. */
    Collection<ValidationRule> inForce(YearMonth month) {
        LocalDate day = month.atDay(1);
        TreeMap<String, ValidationRule> latest = new TreeMap<>();
        list("validFrom <= ?1 order by validFrom", day).forEach(rule -> latest.put(rule.code(), rule));
        return latest.values().stream()
                .filter(rule -> rule.validity().until() == null
                        || !rule.validity().until().isBefore(day))
                .toList();
    }

    boolean isTaken(String code, LocalDate validFrom) {
        return count("code = ?1 and validFrom = ?2", code, validFrom) > 0;
    }

    List<ValidationRule> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
