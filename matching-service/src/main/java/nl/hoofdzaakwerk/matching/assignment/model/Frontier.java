package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/** The vacancies that one search has reached, to be taken up nearest first. */
final class Frontier {

    static final int UNREACHED = Integer.MAX_VALUE;

    /** Per vacancy how far it is, {@link #UNREACHED} when not reached. */
    int[] distance;

    private final MinimumQueue later = new MinimumQueue();
    // as near as what is taken up now: many pairs score the same, and these need no queue; first come, first taken up
    // keeps chains short, so that few proposals move
    private int[] now;
    private int[] reached;
    private int nowCount;
    private int nowTaken;
    private int reachedCount;
    private int nearest;

    Frontier(int vacancies) {
        distance = Room.filled(vacancies, UNREACHED);
        now = new int[vacancies];
        reached = new int[vacancies];
    }

    void reserve(int vacancies) {
        if (vacancies > distance.length) {
            distance = Room.grown(distance, Room.after(vacancies), UNREACHED);
            now = Arrays.copyOf(now, distance.length);
            reached = Arrays.copyOf(reached, distance.length);
        }
    }

    /** How far the vacancy is that was taken up last; what is added later is not nearer. */
    int nearest() {
        return nearest;
    }

    void add(int vacancy, int far) {
        if (distance[vacancy] == UNREACHED) {
            reached[reachedCount++] = vacancy;
        }
        distance[vacancy] = far;
        if (far == nearest) {
            now[nowCount++] = vacancy;
        } else {
            later.add(far, vacancy);
        }
    }

    /** Takes up the nearest vacancy; {@link Assignment#NONE} when there is none nearer than the limit. */
    int next(int limit) {
        if (nowTaken < nowCount && nearest < limit) {
            return now[nowTaken++];
        }
        while (!later.isEmpty()) {
            long entry = later.poll();
            int far = MinimumQueue.distance(entry);
            if (far >= limit) {
                return Assignment.NONE;
            }
            if (far == distance[MinimumQueue.node(entry)]) {
                nearest = far;
                return MinimumQueue.node(entry);
            }
        }
        return Assignment.NONE;
    }

    int reachedCount() {
        return reachedCount;
    }

    int reached(int at) {
        return reached[at];
    }

    void forget() {
        for (int at = 0; at < reachedCount; at++) {
            distance[reached[at]] = UNREACHED;
        }
        reachedCount = 0;
        nowCount = 0;
        nowTaken = 0;
        nearest = 0;
        later.clear();
    }
}
