package nl.hoofdzaakwerk.events;

/**
 * Something that happened in one service and concerns others: immutable, in the past tense, listed in
 * {@link EventType}.
 */
public sealed interface Event
        permits CandidateCardPublished,
                TrajectoryFact,
                PlacementEvent,
                EmployerEvent,
                VacancyPublished,
                MatchEvent,
                WithdrawalEvent,
                WithdrawalConfirmed,
                SubjectFileRequested,
                SubjectFilePart,
                WishCountsPublished,
                JobDevelopmentAsked,
                ReferralFact,
                GuidanceMonthTold,
                RegionProgrammePublished {

    /** The Kafka key and CloudEvents subject: an id or pseudonym, or a region's code; never personal data. */
    String subject();

    /** The registry's entry for this event. */
    default EventType type() {
        return EventType.of(getClass());
    }
}
