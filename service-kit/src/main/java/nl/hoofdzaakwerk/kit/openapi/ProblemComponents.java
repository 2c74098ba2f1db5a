package nl.hoofdzaakwerk.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The parts of a document that every service shares. */
final class ProblemComponents {
    static final String API_VERSION_HEADER = "#/components/headers/ApiVersion";
    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemComponents() {}

    static void addTo(Components components) {
        components.addHeader(
                "ApiVersion",
                OASFactory.createHeader()
                        .description("Full version of the API that answered")
                        .schema(text().addExample("1.0.0")));
        components.addSchema(
                "ProblemError",
                object("One thing wrong with a request")
                        .addProperty("pointer", text().description("JSON pointer into the body, or a parameter's name"))
                        .addProperty("code", text().description("Stable machine-readable reason"))
                        .addProperty("reason", text().description("For people, in the caller's language"))
                        .addProperty("rule", text().description("Id of the business rule that refuses, if one does"))
                        .addProperty(
                                "about",
                                text().format("uuid").description("Id of the record that the reason speaks of"))
                        .addRequired("pointer")
                        .addRequired("code")
                        .addRequired("reason"));
        components.addSchema(
                "Problem",
                object("A refusal (RFC 9457)")
                        .addProperty("type", text())
                        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                        .addProperty("title", text())
                        .addProperty("detail", text())
                        .addProperty(
                                "errors",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(OASFactory.createSchema().ref("#/components/schemas/ProblemError")))
                        .addRequired("status")
                        .addRequired("title")
                        .addRequired("detail"));
    }

    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }
}
