/// Who might learn what: the policy table, and journals drawn to try it.
///
/// `PolicyTable` decides which flow is allowed from the commands alone and never runs the code
/// under test, for a leak in that code would then excuse itself.
package org.dragoman.talks.policy;
