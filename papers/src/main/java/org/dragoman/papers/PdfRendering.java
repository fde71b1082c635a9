package org.dragoman.papers;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages without their comments, and stops where a page draws without end.
final class PdfRendering extends PDFRenderer {

    private static final int MOST_STROKES = 2_000_000;

    PdfRendering(PDDocument document) {
        super(document);
        setAnnotationsFilter(PdfRendering::isNone);
    }

    private static boolean isNone(PDAnnotation annotation) {
        return false;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Counting(parameters);
    }

    private static final class Counting extends PageDrawer {

        private int strokes;

        Counting(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (++strokes > MOST_STROKES || Thread.currentThread().isInterrupted()) {
                throw Unclean.broken("A page draws without end.");
            }
            super.processOperator(operator, operands);
        }
    }
}
