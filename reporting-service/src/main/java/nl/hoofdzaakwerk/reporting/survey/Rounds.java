package nl.hoofdzaakwerk.reporting.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;

/** The rounds the running transaction's tenant may see. */
@ApplicationScoped
class Rounds implements PanacheRepositoryBase<SurveyRound, UUID> {

    Optional<SurveyRound> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SurveyRound> of(UUID survey) {
        return list("surveyId = ?1 order by region, id", survey);
    }

    List<SurveyRound> of(UUID survey, RegionCode region) {
        return list("surveyId = ?1 and region = ?2", survey, region.value());
    }

    List<SurveyRound> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
