import { type Shape } from '../shape.ts';
/** The fields of a detector that follow from its provider's entry in the list. */
export declare function of(id: string): {
    provider: string;
    title: string;
    words: readonly string[];
};
interface More {
    readonly id?: string;
    readonly title?: string;
    readonly entropy?: number;
    readonly words?: readonly string[];
}
/** A key of the provider `id` that its format gives away. */
export declare function format(id: string, shape: Shape, more?: Omit<More, 'words'>): import("../../detector.ts").Detector;
/** A key of the provider `id` that only a word beside it tells from others of its shape. */
export declare function beside(id: string, shape: Shape, more?: More): import("../../detector.ts").Detector;
export {};
