package nl.hoofdzaakwerk.matching.board;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair to keep on the open agenda. */
@Schema(name = "NewBoardPin")
record NewPin(@NotNull UUID cardId, @NotNull UUID vacancyId) {}
