package nl.hoofdzaakwerk.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.survey.model.Survey;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRule;

/** F13: surveys and the rule by which results are shown; everybody reads them. */
@ApplicationScoped
class Surveys {
    private static final String ONE = "select id, title_nl, title_en, created_on from survey where id = ?1";
    private static final String PAGE = """
            select id, title_nl, title_en, created_on from survey
            where cast(?1 as uuid) is null or id < ?1 order by id desc
            """;
    private static final String STATEMENTS =
            "select statement_nl, statement_en from survey_statement where survey_id = ?1 order by number";
    private static final String RULE = """
            select minimum, dominance_percent from survey_rule where valid_from <= ?1 order by valid_from desc limit 1
            """;

    private final EntityManager entityManager;

    Surveys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Survey> find(UUID id) {
        return rows(query(ONE).setParameter(1, id)).stream().map(this::survey).findFirst();
    }

    List<Survey> page(PageRequest page) {
        return rows(query(PAGE).setParameter(1, page.after()).setMaxResults(page.limitPlusOne())).stream()
                .map(this::survey)
                .toList();
    }

    void add(Survey survey) {
        query("insert into survey (id, title_nl, title_en, created_on) values (?1, ?2, ?3, ?4)")
                .setParameter(1, survey.id())
                .setParameter(2, survey.title().nl())
                .setParameter(3, survey.title().en())
                .setParameter(4, survey.createdOn())
                .executeUpdate();
        int number = 0;
        for (Survey.Text statement : survey.statements()) {
            number++;
            query(
                            "insert into survey_statement (survey_id, number, statement_nl, statement_en) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, survey.id())
                    .setParameter(2, number)
                    .setParameter(3, statement.nl())
                    .setParameter(4, statement.en())
                    .executeUpdate();
        }
    }

    SurveyRule rule(LocalDate today) {
        Object[] row = (Object[]) query(RULE).setParameter(1, today).getSingleResult();
        return new SurveyRule((Integer) row[0], (Integer) row[1]);
    }

    private Survey survey(Object[] row) {
        UUID id = (UUID) row[0];
        List<Survey.Text> statements = rows(query(STATEMENTS).setParameter(1, id)).stream()
                .map(text -> new Survey.Text((String) text[0], (String) text[1]))
                .toList();
        return new Survey(id, new Survey.Text((String) row[1], (String) row[2]), (LocalDate) row[3], statements);
    }

    private Query query(String sql) {
        return entityManager.createNativeQuery(sql);
    }

    private static List<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
