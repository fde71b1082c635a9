package org.dragoman.store;

/// The shelf in memory keeps the contract, but for what outlasts the process.
class MemoryArchiveTest extends ArchiveContract {

    @Override
    protected Shelf shelf() {
        return new MemoryShelf();
    }

    @Override
    protected boolean lasts() {
        return false;
    }
}
