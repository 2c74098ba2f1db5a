package nl.hoofdzaakwerk.employer.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to know, which stopped nothing.
 *
 * @param rule id of the rule
 * @param code stable, machine-readable
 * @param reason for people, in the caller's language
 */
@Schema(name = "ActivityWarning")
record ActivityWarning(String rule, String code, String reason) {}
