package org.dragoman.papers;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML of others: no document type, no entities but the five of XML, nothing fetched.
final class Markup {

    private static final int DEEPEST = 128;

    /// What is done at the beginning and the end of elements, and with text.
    interface Reader {

        void begins(XMLStreamReader at);

        void ends(String name);

        void text(String text);
    }

    private Markup() {}

    static void read(byte[] xml, Reader reader) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var at = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (at.hasNext()) {
                switch (at.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Unclean.broken("The file is nested too deeply.");
                        }
                        reader.begins(at);
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        reader.ends(at.getLocalName());
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                            reader.text(at.getText());
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                            throw new Unclean(
                                    "A part of the file declares entities.",
                                    "Save it again with the program that made it.");
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw Unclean.broken("A part of the file is no well-formed XML.");
        }
    }

    /// An attribute by its local name, empty where it is not there.
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
