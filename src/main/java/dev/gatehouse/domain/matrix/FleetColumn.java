package dev.gatehouse.domain.matrix;

/** The columns of the fleet, in the order in which they stand; names are kept in files and never change. */
public enum FleetColumn {
    INSTANCE, PROFILE, REGION, ACCOUNT, ACCESS, ALLOWED, BLOCKED, SHARE, IDLE, LONGEST, FINDINGS, SCORE, ODD, CHANGED, STATE
}
