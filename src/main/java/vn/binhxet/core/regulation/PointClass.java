package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Points;

/**
 * A class by total (<i>xếp loại</i>), such as "Xuất sắc" from 90 points.
 *
 * @param from the lowest total that still belongs to it
 */
public record PointClass(String name, Points from) {}
