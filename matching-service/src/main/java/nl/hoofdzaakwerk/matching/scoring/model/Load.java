package nl.hoofdzaakwerk.matching.scoring.model;

import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;

/** What work asks a person to bear (X11). */
enum Load {
    STIMULI("E3.load.stimuli-borne", "E3.load.stimuli-too-much", "X18.stimuli") {
        @Override
        WorkLoad most(CandidateTerms terms) {
            return terms.mostStimuli();
        }

        @Override
        WorkLoad asked(WorkProfile work) {
            return work.stimuli();
        }

        @Override
        WorkProfile lowered(WorkProfile work, WorkLoad to) {
            return new WorkProfile(to, work.pace(), work.socialLoad(), work.calls(), work.freeStart());
        }
    },
    PACE("E3.load.pace-borne", "E3.load.pace-too-much", "X18.pace") {
        @Override
        WorkLoad most(CandidateTerms terms) {
            return terms.mostPace();
        }

        @Override
        WorkLoad asked(WorkProfile work) {
            return work.pace();
        }

        @Override
        WorkProfile lowered(WorkProfile work, WorkLoad to) {
            return new WorkProfile(work.stimuli(), to, work.socialLoad(), work.calls(), work.freeStart());
        }
    },
    SOCIAL_LOAD("E3.load.social-borne", "E3.load.social-too-much", "X18.social-load") {
        @Override
        WorkLoad most(CandidateTerms terms) {
            return terms.mostSocialLoad();
        }

        @Override
        WorkLoad asked(WorkProfile work) {
            return work.socialLoad();
        }

        @Override
        WorkProfile lowered(WorkProfile work, WorkLoad to) {
            return new WorkProfile(work.stimuli(), work.pace(), to, work.calls(), work.freeStart());
        }
    };

    final String borne;
    final String tooMuch;
    final String lowered;

    Load(String borne, String tooMuch, String lowered) {
        this.borne = borne;
        this.tooMuch = tooMuch;
        this.lowered = lowered;
    }

    /** The most the candidate can bear; null when not told. */
    abstract WorkLoad most(CandidateTerms terms);

    abstract WorkLoad asked(WorkProfile work);

    /** The same work with less of this. */
    abstract WorkProfile lowered(WorkProfile work, WorkLoad to);
}
