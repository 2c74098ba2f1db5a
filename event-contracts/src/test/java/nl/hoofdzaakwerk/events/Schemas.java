package nl.hoofdzaakwerk.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.TreeSet;

/** Validates with a schema, formats included. */
final class Schemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Schemas() {}

    static Set<String> complaints(JsonNode schema, String payload) {
        var complaints = new TreeSet<String>();
        FACTORY
                .getSchema(schema)
                .validate(payload, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::toString)
                .forEach(complaints::add);
        return complaints;
    }
}
