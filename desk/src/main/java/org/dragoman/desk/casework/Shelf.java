package org.dragoman.desk.casework;

/// Where the files of one case are kept between two starts of the server.
public interface Shelf {

    /// Kept nowhere: for the demonstration.
    Shelf NOWHERE = _ -> {};

    /// Keeps these files in place of those kept before: all of them, or, on a failure, none.
    void keep(CaseFiles files);
}
