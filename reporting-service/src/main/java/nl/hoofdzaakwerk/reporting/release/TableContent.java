package nl.hoofdzaakwerk.reporting.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/** Values by cell as bytes; the same values are always the same bytes. */
final class TableContent {
    private static final String NATION = Area.NATION.id();
    private static final int CODE = 4;

    private TableContent() {}

    /** Writes what belongs to a cell. */
    interface Writer<V> {
        void write(V value, DataOutputStream to) throws IOException;
    }

    /** Reads it again. */
    interface Reader<V> {
        V read(DataInputStream from) throws IOException;
    }

    static <V> byte[] write(Map<Cell, V> values, Writer<V> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(new GZIPOutputStream(bytes))) {
            List<Cell> cells = values.keySet().stream()
                    .sorted(Comparator.comparing(Cell::id))
                    .toList();
            to.writeInt(cells.size());
            for (Cell cell : cells) {
                writeCell(cell, to);
                writer.write(values.get(cell), to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <V> Map<Cell, V> read(byte[] bytes, Reader<V> reader) {
        try (DataInputStream from = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            int size = from.readInt();
            Map<Cell, V> values = HashMap.newHashMap(size);
            for (int index = 0; index < size; index++) {
                Cell cell = readCell(from);
                values.put(cell, reader.read(from));
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeCell(Cell cell, DataOutputStream to) throws IOException {
        to.writeUTF(cell.measure().name());
        to.writeUTF(cell.area().id());
        to.writeByte(cell.where().size());
        for (Map.Entry<Dimension, String> entry : cell.where().entrySet()) {
            to.writeUTF(entry.getKey().name());
            to.writeUTF(entry.getValue());
        }
    }

    private static Cell readCell(DataInputStream from) throws IOException {
        Measure measure = Measure.valueOf(from.readUTF());
        Area area = area(from.readUTF());
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        for (int left = from.readByte(); left > 0; left--) {
            Dimension dimension = Dimension.valueOf(from.readUTF());
            where.put(dimension, from.readUTF());
        }
        return new Cell(measure, area, where);
    }

    private static Area area(String id) {
        if (id.equals(NATION)) {
            return Area.NATION;
        }
        RegionCode region = new RegionCode(id.substring(0, CODE));
        if (id.length() == CODE) {
            return new Area.OfRegion(region);
        }
        String name = id.substring(CODE + 1);
        return id.charAt(CODE) == '/' ? new Area.OfSubregion(region, name) : new Area.OfOrganisation(region, name);
    }
}
