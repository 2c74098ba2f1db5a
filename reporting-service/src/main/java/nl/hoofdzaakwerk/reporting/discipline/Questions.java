package nl.hoofdzaakwerk.reporting.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.discipline.model.Asked;
import nl.hoofdzaakwerk.reporting.discipline.model.DataQuestion;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionSource;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionState;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;

/** The questions the running transaction's tenant may see. */
@ApplicationScoped
class Questions implements PanacheRepositoryBase<DataQuestion, UUID> {

    Optional<DataQuestion> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Questions of a month's validation. */
    List<DataQuestion> ofValidation(ReportingMonth month) {
        return list(
                "organisation = ?1 and region = ?2 and month = ?3 and source = ?4",
                month.organisation().value(),
                month.region().value(),
                month.month().atDay(1),
                QuestionSource.VALIDATION);
    }

    /** Questions about the same. */
    List<DataQuestion> about(Asked about) {
        List<DataQuestion> found = list(
                "organisation = ?1 and region = ?2 and source = ?3 and topic = ?4",
                about.organisation().value(),
                about.region().value(),
                about.source(),
                about.topic());
        return found.stream()
                .filter(question -> question.about().month().equals(about.month()))
                .toList();
    }

    /** How many have to be answered before the month is approved. */
    long blocking(ReportingMonth month) {
        return count(
                "organisation = ?1 and region = ?2 and month = ?3 and blocks and state = ?4",
                month.organisation().value(),
                month.region().value(),
                month.month().atDay(1),
                QuestionState.OPEN);
    }

    List<DataQuestion> page(QuestionState state, LocalDate dueBefore, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder condition = new StringBuilder("1 = 1");
        if (state != null) {
            condition.append(" and state = :state");
            parameters.put("state", state);
        }
        if (dueBefore != null) {
            condition.append(" and nextStep.dueDate < :due");
            parameters.put("due", dueBefore);
        }
        if (page.after() != null) {
            condition.append(" and id < :after");
            parameters.put("after", page.after());
        }
        return find(condition.toString(), Sort.descending("id"), parameters)
                .page(0, page.limitPlusOne())
                .list();
    }
}
