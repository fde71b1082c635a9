package org.dragoman.talks;

/// What a participant does about the conduct of the talks.
public sealed interface ProceedingsAct extends RoomCommand
        permits AgendaAct,
                SoundingOutAct,
                MandateAct,
                PromiseAct,
                ExpertAct,
                PressAct,
                HandoverAct,
                PointAct,
                NameAct {}
