package org.dragoman.formats;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an XML file with its place. Text between elements is left out: these formats keep
/// everything in attributes.
///
/// @param name its local name
/// @param attributes in file order
/// @param children in file order; filled while reading
/// @param line where it opens, from 1
record Element(
        Source source,
        String name,
        Map<String, String> attributes,
        List<Element> children,
        int line) {

    private static final int DEPTH = 50;

    /// Reads a whole file, mending what the archive needs mended.
    ///
    /// Document type declarations are refused by [MendedXml], so no entity is ever declared,
    /// fetched or expanded.
    ///
    /// @throws IllegalArgumentException if it is no XML even after mending
    static Element parse(Source source, List<String> warnings) {
        var text = MendedXml.of(source, warnings);
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            return read(source, factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            var words = String.valueOf(broken.getMessage());
            int cut = words.indexOf("Message: ");
            throw source.error(
                    Math.max(1, line),
                    "is not well-formed XML: "
                            + (cut < 0 ? words : words.substring(cut + 9)).strip(),
                    "Mend the markup; the file may be cut short.");
        }
    }

    private static Element read(Source source, XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(source, reader);
                    if (open.size() >= DEPTH) {
                        throw source.error(
                                element.line,
                                "elements are nested more than %d deep.".formatted(DEPTH),
                                "Check that this is a domain or a profile.");
                    }
                    if (!open.isEmpty()) {
                        open.peek().children.add(element);
                    } else if (root == null) {
                        root = element;
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        if (root == null) {
            throw source.error(1, "holds no element.", "Name a domain or a profile.");
        }
        return root;
    }

    private static Element element(Source source, XMLStreamReader reader) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Element(
                source,
                reader.getLocalName(),
                attributes,
                new ArrayList<>(),
                reader.getLocation().getLineNumber());
    }

    /// The children of one name, in file order.
    List<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /// An attribute that must be there.
    String attribute(String key) {
        var value = attributes.get(key);
        if (value == null) {
            throw error(
                    "<%s> has no attribute \"%s\".".formatted(name, key),
                    "Add %s=\"…\".".formatted(key));
        }
        return value;
    }

    /// Whether an attribute is there.
    boolean has(String key) {
        return attributes.containsKey(key);
    }

    /// The fault of this element, to be thrown.
    IllegalArgumentException error(String what, String mend) {
        return source.error(line, what, mend);
    }

    /// What was let pass at this element, as a warning.
    String warning(String what) {
        return source.warning(line, what);
    }
}
