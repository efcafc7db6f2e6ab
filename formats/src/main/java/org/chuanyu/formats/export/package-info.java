/**
 * 导出: what every format has in common. Start with {@link org.chuanyu.formats.export.ExportFormat}; formats are found by
 * {@link org.chuanyu.formats.export.ExportFormats} and nothing here knows them.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.formats.export;
