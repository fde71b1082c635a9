package org.dragoman.talks.policy;

import java.time.Instant;

/// Something of others that the policy table lets an observer learn.
///
/// @param at when it does
/// @param what the value released
public record Release(Instant at, String what) {}
