package nl.hoofdzaakwerk.trajectory.intake.model;

/** How far a referral is; only the treating side can confirm one (A4). */
public enum ReferralState {
    AWAITING_CONFIRMATION,
    CONFIRMED
}
