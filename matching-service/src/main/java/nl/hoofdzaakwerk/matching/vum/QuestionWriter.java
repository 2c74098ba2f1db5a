package nl.hoofdzaakwerk.matching.vum;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.hoofdzaakwerk.matching.vum.model.IscoUri;
import nl.hoofdzaakwerk.matching.vum.model.VumQuestion;

/** Writes questions in VUM's query language: each criterion a field, an operator and its operand. */
final class QuestionWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QuestionWriter() {}

    /** For {@code /vacatures/matches}. */
    static String forVacancies(VumQuestion question) {
        ObjectNode query = common(question, "beroep");
        licences(question).ifPresent(licences -> query.set("rijbewijs", licences));
        return query.toString();
    }

    /** For {@code /werkzoekendeProfielen/matches}. */
    static String forProfiles(VumQuestion question) {
        ObjectNode query = common(question, "bemiddelingsberoep");
        licences(question).ifPresent(licences -> query.putObject("arbeidsmarktkwalificatie")
                .set("rijbewijs", licences));
        return query.toString();
    }

    private static ObjectNode common(VumQuestion question, String occupationField) {
        ObjectNode query = JSON.objectNode();
        query.putObject("selectiegebied")
                .put("postcode", question.area().centre().value())
                .put("afstand", question.area().kilometres());
        question.occupation().ifPresent(occupation -> query.putObject(occupationField)
                .putObject("codeBeroepsnaam")
                .put("$eq", IscoUri.of(occupation)));
        ObjectNode hours = query.putObject("werktijden");
        hours.putObject("aantalWerkurenPerWeekMaximaal").put("$gte", question.maximumHoursAtLeast());
        hours.putObject("aantalWerkurenPerWeekMinimaal").put("$lte", question.minimumHoursAtMost());
        return query;
    }

    private static Optional<ObjectNode> licences(VumQuestion question) {
        if (question.licences().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode field = JSON.objectNode();
        var all = field.putObject("codeSoortRijbewijs").putArray("$all");
        question.licences().forEach(licence -> all.add(licence.name()));
        return Optional.of(field);
    }
}
