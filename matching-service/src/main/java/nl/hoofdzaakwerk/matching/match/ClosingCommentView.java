package nl.hoofdzaakwerk.matching.match;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the candidate is told about why a match is over.
 *
 * @param text null while nothing is written
 * @param suggestion a first version that fits the reason, in plain words; null without a reason
 */
@Schema(name = "ClosingComment")
record ClosingCommentView(String text, Instant writtenAt, String suggestion) {}
