package nl.hoofdzaakwerk.portal.casework.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.Remark;

/** Money of a trajectory that ends, and what comes after it. */
record FundingWarning(UUID requestId, LocalDate moneyEndDate, List<Remark> signals) {}
