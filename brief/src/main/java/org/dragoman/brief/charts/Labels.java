package org.dragoman.brief.charts;

import java.util.List;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/// Words given for each column of a chart.
record Labels(List<String> words) implements CategoryItemLabelGenerator {

    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
        return words.get(column);
    }

    @Override
    public String generateLabel(CategoryDataset dataset, int row, int column) {
        return words.get(column);
    }
}
