package nl.hoofdzaakwerk.matching.meeting.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.List;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingStage;

/** Somebody who follows a meeting. Only the thread that reads changes calls it, after it was made. */
final class Listener {

    private final Caller caller;
    private final Instant until;
    private boolean hearsAgenda;
    private final MultiEmitter<? super LiveEvent> emitter;
    private long last;
    private Instant spokenAt;
    private volatile boolean gone;

    /**
     * @param state where the meeting stands
     * @param last number of the last change that was told already
     * @param until when the caller's token expires
     */
    Listener(
            Caller caller,
            LiveEvent.State state,
            long last,
            Instant until,
            Instant now,
            MultiEmitter<? super LiveEvent> emitter) {
        this.caller = caller;
        this.until = until;
        this.hearsAgenda = state.stage() == MeetingStage.PLANNED;
        this.emitter = emitter;
        this.last = last;
        this.spokenAt = now;
    }

    Caller caller() {
        return caller;
    }

    long last() {
        return last;
    }

    /** Whether the agenda is still open, as far as it was told. */
    boolean hearsAgenda() {
        return hearsAgenda;
    }

    /** @param number up to which the changes were read */
    void tell(List<LiveEvent.Changed> changes, long number, Instant now) {
        for (LiveEvent.Changed change : changes) {
            if (change.number() > last) {
                say(change, now);
                last = change.number();
                hearsAgenda &= change.kind() != ChangeKind.AGENDA_CLOSED;
            }
        }
        last = Math.max(last, number);
    }

    void say(LiveEvent event, Instant now) {
        spokenAt = now;
        emitter.emit(event);
    }

    boolean isSilentSince(Instant moment) {
        return spokenAt.isBefore(moment);
    }

    /** Ends the stream when the token is no longer valid. @return whether it ended */
    boolean endedAt(Instant now) {
        if (now.isBefore(until)) {
            return false;
        }
        end();
        return true;
    }

    /** The other side went away, or was told everything. */
    void go() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    void end() {
        emitter.complete();
    }
}
