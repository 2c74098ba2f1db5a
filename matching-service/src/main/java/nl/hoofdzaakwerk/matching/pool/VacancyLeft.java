package nl.hoofdzaakwerk.matching.pool;

import java.util.UUID;

/** A vacancy left the pool; told within the service, in the transaction that takes it away. */
public record VacancyLeft(UUID vacancyId) {}
