package nl.hoofdzaakwerk.events;

/**
 * What the work is like for who is sensitive to it (rule X11).
 *
 * @param stimuli sound, light, movement around the place of work
 * @param socialLoad how much dealing with other people it takes
 * @param calls whether telephone calls are part of it
 * @param freeStart whether the start of the day is not fixed to the minute
 */
public record WorkProfile(WorkLoad stimuli, WorkLoad pace, WorkLoad socialLoad, boolean calls, boolean freeStart) {
    public WorkProfile {
        Check.present("stimuli", stimuli);
        Check.present("pace", pace);
        Check.present("socialLoad", socialLoad);
    }
}
