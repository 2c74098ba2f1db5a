package nl.hoofdzaakwerk.employer.importing;

/** Ends a registration because somebody else registered the same meanwhile; it is begun again, and sees that. */
final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
