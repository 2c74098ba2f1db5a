package nl.hoofdzaakwerk.matching.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that, were it otherwise, would make a pair fit, or fit clearly better (X18).
 *
 * @param text such as "Fits at 16 instead of 24 hours a week."
 * @param opens whether the pair is blocked and would be open
 * @param score the pair would have
 * @param gain points more than now
 */
@Schema(name = "NearMiss")
public record NearMissView(String text, boolean opens, int score, int gain) {}
