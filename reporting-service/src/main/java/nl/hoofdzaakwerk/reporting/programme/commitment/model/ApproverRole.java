package nl.hoofdzaakwerk.reporting.programme.commitment.model;

/** In what role somebody approved. */
public enum ApproverRole {
    ALDERMAN(CommitmentLevel.EXECUTIVE, Party.MUNICIPALITY),
    MAYOR(CommitmentLevel.EXECUTIVE, Party.MUNICIPALITY),
    BOARD_MEMBER(CommitmentLevel.EXECUTIVE, null),
    DIRECTOR(CommitmentLevel.EXECUTIVE, null),
    DISTRICT_MANAGER(CommitmentLevel.EXECUTIVE, Party.UWV),
    MANAGER(CommitmentLevel.OFFICIAL, null),
    POLICY_OFFICER(CommitmentLevel.OFFICIAL, null),
    PROJECT_LEADER(CommitmentLevel.OFFICIAL, null);

    private final CommitmentLevel level;
    private final Party only;

    ApproverRole(CommitmentLevel level, Party only) {
        this.level = level;
        this.only = only;
    }

    /** At which level somebody in this role speaks. */
    public CommitmentLevel level() {
        return level;
    }

    /** Whether there are such people in an organisation of this kind. */
    public boolean existsIn(Party party) {
        return only == null || only == party;
    }
}
