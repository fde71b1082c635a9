package org.dragoman.negotiation;

import java.util.List;

/// A utility in doubles, for looking around quickly; what is found is valued exactly afterwards.
sealed interface Roughly {

    double of(int[] options);

    static Roughly of(Utility utility) {
        return switch (utility) {
            case Utility.Additive(var values, var interactions, var cap) ->
                    new Tables(
                            values.stream().map(Roughly::doubles).toArray(double[][]::new),
                            interactions.stream()
                                    .map(each -> ints(each.issues()))
                                    .toArray(int[][]::new),
                            interactions.stream()
                                    .map(each -> ints(each.sizes()))
                                    .toArray(int[][]::new),
                            interactions.stream()
                                    .map(each -> doubles(each.table()))
                                    .toArray(double[][]::new),
                            cap.toDouble());
            case Utility.Boxes(_, var boxes, var divisor, var cap) ->
                    new Boxes(
                            boxes,
                            boxes.stream()
                                    .mapToDouble(
                                            each -> each.utility().dividedBy(divisor).toDouble())
                                    .toArray(),
                            cap.toDouble());
        };
    }

    private static double[] doubles(List<Rational> row) {
        return row.stream().mapToDouble(Rational::toDouble).toArray();
    }

    private static int[] ints(List<Integer> row) {
        return row.stream().mapToInt(each -> each).toArray();
    }

    /// Additive, with interactions.
    @SuppressWarnings("ArrayRecordComponent")
    record Tables(double[][] values, int[][] issues, int[][] sizes, double[][] tables, double cap)
            implements Roughly {
        @Override
        public double of(int[] options) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[i][options[i]];
            }
            for (int t = 0; t < tables.length; t++) {
                int entry = 0;
                for (int k = 0; k < issues[t].length; k++) {
                    entry = entry * sizes[t][k] + options[issues[t][k]];
                }
                sum += tables[t][entry];
            }
            return Math.min(cap, sum);
        }
    }

    /// Bonuses for boxes.
    @SuppressWarnings("ArrayRecordComponent")
    record Boxes(List<Utility.Box> boxes, double[] brings, double cap) implements Roughly {
        @Override
        public double of(int[] options) {
            double sum = 0;
            for (int b = 0; b < brings.length; b++) {
                boolean inside = true;
                for (var side : boxes.get(b).sides()) {
                    if (!side.holds(options[side.issue()])) {
                        inside = false;
                        break;
                    }
                }
                sum += inside ? brings[b] : 0;
            }
            return Math.min(cap, sum);
        }
    }
}
