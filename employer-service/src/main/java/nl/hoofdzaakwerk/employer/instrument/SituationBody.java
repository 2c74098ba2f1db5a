package nl.hoofdzaakwerk.employer.instrument;

import jakarta.validation.constraints.NotNull;
import nl.hoofdzaakwerk.employer.instrument.model.Situation;
import nl.hoofdzaakwerk.events.BenefitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An anonymous situation to explain instruments for; nothing of it is stored.
 *
 * @param inTargetGroupRegister whether somebody is in the doelgroepregister
 * @param benefit absent when it is not known
 */
@Schema(name = "InstrumentSituation")
record SituationBody(@NotNull Situation.Register inTargetGroupRegister, BenefitKind benefit) {}
