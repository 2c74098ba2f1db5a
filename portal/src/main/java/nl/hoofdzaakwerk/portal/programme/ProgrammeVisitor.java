package nl.hoofdzaakwerk.portal.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** What a visitor is in the programme; templates know it as {@code inject:programmeVisitor}. Services decide. */
@Named("programmeVisitor")
@RequestScoped
public class ProgrammeVisitor {
    private static final String MANAGER = "programme-manager@NATIONAL";
    private static final String WORKGROUP = "workgroup-member@NATIONAL";
    private static final String DIRECTOR = "regional-director@REGION";
    private static final String STEERING = "steering-member@REGION";
    private static final String KEY_FIGURE = "key-figure";

    private final Visitor visitor;

    ProgrammeVisitor(Visitor visitor) {
        this.visitor = visitor;
    }

    public boolean isManager() {
        return visitor.has(MANAGER);
    }

    public boolean isDirector() {
        return visitor.has(DIRECTOR);
    }

    public boolean isKeyFigure() {
        return visitor.has(KEY_FIGURE);
    }

    /** Whether all regions are seen side by side. */
    public boolean isNational() {
        return visitor.has(MANAGER, WORKGROUP);
    }

    /** Whether there is a region of the visitor's own. */
    public boolean isRegional() {
        return visitor.has(DIRECTOR, STEERING, KEY_FIGURE);
    }

    /** Whether figures of single regions are seen. */
    public boolean isReader() {
        return isManager() || isRegional();
    }

    /** Whether the visitor leads, in a region or the nation. */
    public boolean isLeader() {
        return visitor.has(MANAGER, DIRECTOR);
    }

    /** Whether the visitor changes things, be it only those of the own organisation. */
    public boolean isActor() {
        return visitor.has(MANAGER, DIRECTOR, KEY_FIGURE);
    }

    /** Whether what others think of the project is shown. */
    public boolean isNetworker() {
        return visitor.has(MANAGER, DIRECTOR, STEERING);
    }

    /** Whether it is seen who a key figure is. */
    public boolean isColleague() {
        return visitor.has(DIRECTOR, STEERING, KEY_FIGURE);
    }
}
