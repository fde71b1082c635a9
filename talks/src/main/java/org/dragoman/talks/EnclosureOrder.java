package org.dragoman.talks;

/// What the mediator's team does about the files that go with words.
public sealed interface EnclosureOrder extends ShuttleOrder {

    /// Records what cleaning made of a file: its new name, its new bytes' digest, what was removed.
    ///
    /// @param file the digest of the bytes as they were handed in
    record RecordCleaning(RoomId room, Id item, Digest file, Attachment cleaned)
            implements EnclosureOrder {}

    /// Refuses a file that cannot be cleaned for sure.
    record RefuseFile(RoomId room, Id item, Digest file, String why) implements EnclosureOrder {}

    @Override
    default Role needs() {
        return Role.NOTE_TAKER;
    }
}
